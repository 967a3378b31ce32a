"""Experiments of other libraries' PyTorch modules."""
