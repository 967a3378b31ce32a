"""The perceptron as Lightning's users write it. Knows nothing of blacksmith."""

from typing import Any

import torch
from lightning import LightningModule
from torch import nn
from torch.nn import functional


class LitMNIST(LightningModule):
    """Three linear layers with ReLU between them, Adam, and a learning rate that falls to zero."""

    def __init__(self, sizes: tuple[int, ...], lr: float, lr_schedule: str) -> None:
        """``sizes`` are the widths from input to output."""
        super().__init__()
        self.save_hyperparameters()
        self.dense_0 = nn.Linear(sizes[0], sizes[1])
        self.dense_1 = nn.Linear(sizes[1], sizes[2])
        self.dense_2 = nn.Linear(sizes[2], sizes[3])

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """(batch, sizes[0]) -> logits (batch, sizes[3])."""
        hidden = torch.relu(self.dense_0(images))
        return self.dense_2(torch.relu(self.dense_1(hidden)))

    def training_step(self, batch: Any, batch_idx: int) -> torch.Tensor:
        """Cross-entropy."""
        images, labels = batch
        loss = functional.cross_entropy(self(images), labels)
        self.log("train_loss", loss)
        return loss

    def validation_step(self, batch: Any, batch_idx: int) -> torch.Tensor:
        """Cross-entropy and accuracy."""
        images, labels = batch
        logits = self(images)
        self.log("accuracy", (logits.argmax(-1) == labels.argmax(-1)).float().mean())
        return functional.cross_entropy(logits, labels)

    def configure_optimizers(self) -> Any:
        """Adam; the schedule counts steps."""
        optimizer = torch.optim.Adam(self.parameters(), lr=self.hparams.lr)
        if self.hparams.lr_schedule == "constant":
            return optimizer
        steps = self.trainer.estimated_stepping_batches
        scheduler = {
            "linear": lambda: torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=steps),
            "cosine": lambda: torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=steps),
        }[self.hparams.lr_schedule]()
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": scheduler, "interval": "step"}}
