"""PyTorch modules as models. ``bridge`` makes a pure function of a module; nothing here is imported without need."""
