"""Experiments of LightningModules, and what makes one of a module of your own: ``task``, ``data`` and ``spec``."""
