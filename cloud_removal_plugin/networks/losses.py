"""Losses in companded units, with the supervision packed beside the target.

What is judged of the fine network is ``(batch, H, W, 2 * bands + 2)``: reflectance, cloud opacity,
shadow, and the reflectance that it was given.
The target of the fine network is ``(batch, H, W, bands + 3)``: clear reflectance, cloud opacity,
shadow, and how far opacity and shadow are known (0 not at all .. 1). The target of the context
network is ``(batch, h, w, 2 + bands)``: obstruction, how far it is known, and companded colour.
"""

from __future__ import annotations

from dataclasses import dataclass

import keras
from keras import KerasTensor, ops

from .layers import compand

#: Obstruction at which half of a pixel is replaced by default, and how softly that sets in.
RAMP_MIDDLE = 0.2
RAMP_WIDTH = 0.04


@dataclass(frozen=True)
class LossWeights:
    """Weights of the terms beside the mean absolute error.

    ``result``: of what a removal makes, which replaces only what is found to be obstructed.
    """

    result: float = 0.7

    dissimilarity: float = 0.2
    detail: float = 0.2
    obstruction: float = 0.3
    hint: float = 1.0
    coarse: float = 0.5

    def losses(self, bands: int) -> dict[str, keras.losses.Loss]:
        """The loss of each output of the trainer."""
        return {"fine": FineLoss(bands, self), "coarse": CoarseLoss(self)}


class FineLoss(keras.losses.Loss):
    """L1 + dissimilarity (1 - SSIM) + L1 of detail + obstruction cross-entropy on packed targets.

    An L1 of opacity and shadow at a tenth of the weight left both where they began: nearly every
    picture can be painted without them, so they have to be asked for. Reflectance that is NaN in
    the target is not known, and in no loss.
    """

    def __init__(self, bands: int, weights: LossWeights) -> None:
        super().__init__(name="fine_loss")
        self.bands = bands
        self.weights = weights

    def call(self, y_true: KerasTensor, y_pred: KerasTensor) -> KerasTensor:
        bands = self.bands
        reflectance, obstruction, given = ops.split(y_pred, [bands, bands + 2], axis=-1)
        wanted = _known(y_true[..., :bands], reflectance)
        truth, made = compand(wanted), compand(reflectance)
        result = _result(made, obstruction, compand(given))
        wrong = ops.where(ops.isnan(y_true[..., :bands]), 0.0, truth - result)
        # Opacity and shadow come from half the resolution, and structure shows there as well.
        hidden = _halved(obstruction)
        supervision = _halved(y_true[..., bands:])
        unlike = _cross_entropy(supervision[..., :2], hidden) * supervision[..., 2:]
        structure = structural_similarity(_halved(truth), _halved(made))
        difference = truth - made
        return (
            ops.mean(ops.abs(difference))
            + self.weights.result * ops.mean(ops.abs(wrong))
            + self.weights.dissimilarity * ops.mean(1.0 - structure)
            + self.weights.detail * ops.mean(ops.abs(_high_pass(difference)))
            + self.weights.obstruction * ops.mean(unlike)
        )


def _result(made: KerasTensor, obstruction: KerasTensor, seen: KerasTensor) -> KerasTensor:
    """What a removal makes: so a mistake about cloud costs what it costs the result.

    Its ramp, with tails, since what lies far below the threshold has to be drawn up to it.
    """
    opacity, shadow = ops.split(obstruction, 2, axis=-1)
    hidden = 1.0 - (1.0 - opacity) * (1.0 - shadow)
    share = ops.sigmoid((hidden - RAMP_MIDDLE) / RAMP_WIDTH)
    return seen + share * (made - seen)


class CoarseLoss(keras.losses.Loss):
    """Cross-entropy of the opacity hint where it is known, L1 of the cells' companded colour.

    A colour that is NaN in the target is in no loss.
    """

    def __init__(self, weights: LossWeights) -> None:
        super().__init__(name="coarse_loss")
        self.weights = weights

    def call(self, y_true: KerasTensor, y_pred: KerasTensor) -> KerasTensor:
        opacity, made = ops.split(y_pred, [1], axis=-1)
        hint = ops.mean(_cross_entropy(y_true[..., :1], opacity) * y_true[..., 1:2])
        colour = ops.mean(ops.abs(_known(y_true[..., 2:], made) - made))
        return self.weights.hint * hint + self.weights.coarse * colour


def structural_similarity(truth: KerasTensor, made: KerasTensor) -> KerasTensor:
    """SSIM of ``(batch, H, W, bands)`` images of range 0..1 in 7 x 7 windows, one every 3 pixels.

    Neighbouring windows say nearly the same, and all of them would take a third of the time of a
    training step. Wang, Bovik, Sheikh, Simoncelli (2004), constants K1 = 0.01, K2 = 0.03.
    """
    c1, c2 = 0.01**2, 0.03**2
    mean_t, mean_m = _window_mean(truth), _window_mean(made)
    var_t = _window_mean(truth * truth) - mean_t * mean_t
    var_m = _window_mean(made * made) - mean_m * mean_m
    covariance = _window_mean(truth * made) - mean_t * mean_m
    return ((2 * mean_t * mean_m + c1) * (2 * covariance + c2)) / (
        (mean_t * mean_t + mean_m * mean_m + c1) * (var_t + var_m + c2)
    )


def _known(truth: KerasTensor, made: KerasTensor) -> KerasTensor:
    """The truth, and where it is NaN what was made, so that windows may reach over it."""
    return ops.where(ops.isnan(truth), ops.stop_gradient(made), truth)


def _cross_entropy(truth: KerasTensor, made: KerasTensor) -> KerasTensor:
    made = ops.clip(made, 1e-4, 1.0 - 1e-4)
    return -(truth * ops.log(made) + (1.0 - truth) * ops.log(1.0 - made))


def _window_mean(image: KerasTensor) -> KerasTensor:
    return ops.average_pool(image, 7, 3, padding="valid")


def _halved(image: KerasTensor) -> KerasTensor:
    return ops.average_pool(image, 2, 2)


def _high_pass(image: KerasTensor) -> KerasTensor:
    """What a pixel has beyond its 3 x 3 neighbourhood; a tenth of the time of differences."""
    return image - ops.average_pool(image, 3, 1, padding="same")
