"""What every experiment is held to."""
