"""The pix2pix stage: a conditional PatchGAN discriminator, and its duel with the generator.

After Isola, Zhu, Zhou, Efros (2017), Image-to-Image Translation with Conditional Adversarial
Networks. The discriminator judges patches of the pair (cloudy, candidate), both
``(batch, height, width, bands)`` reflectance.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from keras import KerasTensor, layers, ops

from .layers import compand

FORMS = ("hinge", "relativistic", "cross_entropy")
NORMALISATIONS = ("spectral", "batch", "none")


@dataclass(frozen=True)
class Adversary:
    """What the discriminator is and how much it has to say.

    ``weight`` and ``feature_matching`` (Wang et al. 2018, pix2pixHD) stand beside the generator's
    own losses; 0 leaves the latter out. ``form``: hinge (Lim and Ye 2017), relativistic in pairs of
    the same place (Jolicoeur-Martineau 2018), or cross_entropy (Isola et al.). ``high_pass``: side
    in pixels of the window whose mean is taken off the candidate, so that texture is judged and
    not colour; 0 shows it as it is. ``below_opacity``: judged only where opacity is known to be
    less, since what nobody can see cannot be told right from wrong; None judges everywhere.
    ``widths``: filters of the levels, each of half the size. ``rate`` and ``beta`` are of its Adam.
    """

    weight: float = 0.01
    feature_matching: float = 0.0
    form: str = "hinge"
    high_pass: int = 0
    below_opacity: float | None = 0.6
    normalisation: str = "spectral"
    widths: tuple[int, ...] = (32, 64, 96)
    rate: float = 2e-4
    beta: float = 0.5

    def __post_init__(self) -> None:
        for name, known in (("form", FORMS), ("normalisation", NORMALISATIONS)):
            if getattr(self, name) not in known:
                raise ValueError(f"{name} is {getattr(self, name)!r}; expected one of {known}.")

    def build(self, bands: int) -> keras.Model:
        """``[cloudy, candidate]`` to the map ``decision`` and the features ``level1``, ..."""
        cloudy = keras.Input((None, None, bands), name="cloudy")
        candidate = keras.Input((None, None, bands), name="candidate")
        x = Show(self.high_pass, name="show")([cloudy, candidate])
        maps = {}
        for level, width in enumerate(self.widths, start=1):
            convolution = SpectralConv2D if self.normalisation == "spectral" else layers.Conv2D
            x = convolution(width, 4, strides=2, padding="same", name=f"level{level}")(x)
            if self.normalisation == "batch" and level > 1:
                x = layers.BatchNormalization(momentum=0.98)(x)
            x = layers.LeakyReLU(negative_slope=0.2)(x)
            maps[f"level{level}"] = x
        last = SpectralConv2D if self.normalisation == "spectral" else layers.Conv2D
        maps["decision"] = last(1, 4, padding="same", name="decision")(x)
        return keras.Model([cloudy, candidate], maps, name="discriminator")


class Duel:
    """Discriminator and generator learn in turn, each by a compiled model of both.

    The generator goes on from the weights it has. A new discriminator knows nothing; the warm-up of
    the generator's rate gives it the time to learn. ``variables`` are all that a resume needs.
    """

    def __init__(
        self,
        trainer: keras.Model,
        bands: int,
        adversary: Adversary,
        optimizer: keras.optimizers.Optimizer,
        losses: dict[str, keras.losses.Loss],
    ) -> None:
        self.discriminator = adversary.build(bands)
        inputs = {tensor.name: tensor for tensor in trainer.inputs}
        truth = keras.Input((None, None, bands + 3), name="truth")
        made = trainer(trainer.input)
        parts = [inputs["reflectance"], made["fine"], truth]
        both = {**inputs, "truth": truth}
        terms = Terms(self.discriminator, bands, adversary, name="adversarial")(parts)
        contest = Contest(self.discriminator, bands, adversary, name="discriminator_term")(parts)
        self.painter = Learner(both, {**made, "adversarial": terms}, trainer)
        self.critic = Learner(both, {"discriminator": contest}, self.discriminator)
        self.painter.compile(optimizer=optimizer, loss={**losses, "adversarial": Mean()})
        # In Keras an optimiser knows its variables in the order it was built with.
        optimizer.build(self.painter.trainable_variables)
        own = keras.optimizers.Adam(adversary.rate, beta_1=adversary.beta)
        self.critic.compile(optimizer=own, loss={"discriminator": Mean()})
        own.build(self.critic.trainable_variables)
        self.variables = [
            *trainer.variables,
            *optimizer.variables,
            *self.discriminator.variables,
            *own.variables,
        ]

    def step(
        self, inputs: dict[str, np.ndarray], targets: dict[str, np.ndarray]
    ) -> dict[str, float]:
        """One step of each; ``loss`` is the generator's."""
        both = {**inputs, "truth": targets["fine"]}
        nothing = np.zeros((len(targets["fine"]), 1), np.float32)
        judged = self.critic.train_on_batch(both, {"discriminator": nothing}, return_dict=True)
        painted = self.painter.train_on_batch(
            both, {**targets, "adversarial": nothing}, return_dict=True
        )
        return {**painted, "discriminator_loss": judged["loss"]}


class Learner(keras.Model):
    """A functional model of which only ``part`` learns, all of it in training mode.

    Freezing the rest by ``trainable = False`` would put its batch normalisation into inference
    mode; here its weights are merely not among those that are trained.
    """

    def __init__(self, inputs: Any, outputs: Any, part: keras.Model) -> None:
        super().__init__(inputs=inputs, outputs=outputs)
        # In a function, since Keras would take an attribute for a layer of this model.
        self._learning: Callable[[], list[keras.Variable]] = lambda: part.trainable_variables

    @property
    def trainable_variables(self) -> list[keras.Variable]:
        return self._learning()

    @property
    def trainable_weights(self) -> list[keras.Variable]:
        return self._learning()

    @property
    def non_trainable_variables(self) -> list[keras.Variable]:
        learning = {id(variable) for variable in self._learning()}
        return [variable for variable in self.variables if id(variable) not in learning]

    @property
    def non_trainable_weights(self) -> list[keras.Variable]:
        learning = {id(variable) for variable in self._learning()}
        return [variable for variable in self.weights if id(variable) not in learning]


class Mean(keras.losses.Loss):
    """The mean of what the model gives, which is a loss already."""

    def call(self, y_true: KerasTensor, y_pred: KerasTensor) -> KerasTensor:
        return ops.mean(y_pred, axis=-1)


class _Judged(layers.Layer):
    """Shows the discriminator the candidate and the truth; gives a loss ``(batch, 1)``.

    Inputs: cloudy; what the fine network made; its packed target (see ``losses``).
    """

    def __init__(
        self, discriminator: keras.Model, bands: int, adversary: Adversary, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.discriminator = discriminator
        self.bands = bands
        self.adversary = adversary

    def compute_output_shape(self, shapes: Any) -> tuple[int | None, ...]:
        return (shapes[0][0], 1)

    def masked(self, term: KerasTensor, truth: KerasTensor, levels: int) -> KerasTensor:
        """Mean of ``term (batch, h, w, channels)``, 0 where nothing is to be judged.

        It is ``levels`` halvings smaller than ``truth``.
        """
        limit = self.adversary.below_opacity
        if limit is not None:
            opacity, known = truth[..., self.bands, None], truth[..., self.bands + 2 :]
            judged = ops.cast(opacity < limit, truth.dtype) * known
            term = term * ops.average_pool(judged, 2**levels, 2**levels)
        return ops.mean(term, axis=(1, 2, 3))[:, None]


class Terms(_Judged):
    """What the discriminator costs the generator, weighted."""

    def call(self, inputs: Sequence[KerasTensor], training: bool = False) -> KerasTensor:
        cloudy, made, truth = inputs
        weights = self.adversary
        seen = self.discriminator([cloudy, made[..., : self.bands]], training=training)
        wanted = self.discriminator([cloudy, truth[..., : self.bands]], training=training)
        decision, other = seen["decision"], ops.stop_gradient(wanted["decision"])
        if weights.form == "hinge":
            term = -decision
        elif weights.form == "relativistic":
            term = ops.softplus(other - decision)
        else:
            term = ops.softplus(-decision)
        total = weights.weight * self.masked(term, truth, len(weights.widths))
        if weights.feature_matching:
            share = weights.feature_matching / len(weights.widths)
            for level in range(1, len(weights.widths) + 1):
                name = f"level{level}"
                difference = ops.abs(seen[name] - ops.stop_gradient(wanted[name]))
                total = total + share * self.masked(difference, truth, level)
        return total


class Contest(_Judged):
    """The discriminator's own loss: the truth is to be told from what the generator made."""

    def call(self, inputs: Sequence[KerasTensor], training: bool = False) -> KerasTensor:
        cloudy, made, truth = inputs
        candidate = ops.stop_gradient(made[..., : self.bands])
        false = self.discriminator([cloudy, candidate], training=training)["decision"]
        real = truth[..., : self.bands]
        true = self.discriminator([cloudy, real], training=training)["decision"]
        form = self.adversary.form
        if form == "hinge":
            term = ops.relu(1.0 - true) + ops.relu(1.0 + false)
        elif form == "relativistic":
            term = ops.softplus(false - true)
        else:
            term = 0.5 * (ops.softplus(-true) + ops.softplus(false))
        return self.masked(term, truth, len(self.adversary.widths))


class Show(layers.Layer):
    """Cloudy and candidate in companded units, ``high_pass`` with the local mean taken off."""

    def __init__(self, high_pass: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.high_pass = high_pass

    def compute_output_shape(self, shapes: Any) -> tuple[int | None, ...]:
        return (*shapes[0][:3], 2 * shapes[0][3])

    def call(self, inputs: Sequence[KerasTensor]) -> KerasTensor:
        cloudy, candidate = (compand(image) for image in inputs)
        if self.high_pass:
            candidate = candidate - ops.average_pool(candidate, self.high_pass, 1, padding="same")
        return ops.concatenate([cloudy, candidate], axis=-1)


class SpectralConv2D(layers.Conv2D):
    """A convolution whose kernel is divided by its largest singular value.

    Miyato, Kataoka, Koyama, Yoshida (2018), Spectral Normalization for GANs: one power iteration a
    call in training, the gradient goes through the division. Keras's own wrapper writes the divided
    kernel back into the trained variable, which some backends lose; the kernel would then not be
    divided in inference.
    """

    def build(self, input_shape: Any) -> None:
        super().build(input_shape)
        self.left = self.add_weight(
            shape=(1, self.filters), initializer="random_normal", trainable=False, name="left"
        )

    def call(self, inputs: KerasTensor, training: bool = False) -> KerasTensor:
        flat = ops.reshape(self.kernel, (-1, self.filters))
        left = ops.convert_to_tensor(self.left)
        right = _unit(ops.matmul(left, ops.transpose(flat)))
        if training:
            left = ops.stop_gradient(_unit(ops.matmul(right, flat)))
            self.left.assign(left)
        right = ops.stop_gradient(right)
        largest = ops.matmul(ops.matmul(right, flat), ops.transpose(left))
        kernel = self.kernel / ops.maximum(ops.reshape(largest, ()), 1e-6)
        return ops.conv(inputs, kernel, self.strides, self.padding) + self.bias


def _unit(vector: KerasTensor) -> KerasTensor:
    return vector / (ops.sqrt(ops.sum(ops.square(vector))) + 1e-12)
