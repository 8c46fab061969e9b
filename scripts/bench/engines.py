"""The same network on other engines, the network of 2020 as it was used, and the machine's peak."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np
import tensorflow as tf
from ai_edge_litert import interpreter as litert

from cloud_removal_plugin.core.bundle import bundled, load_bundle
from cloud_removal_plugin.core.runtime import Network
from cloud_removal_plugin.networks.pix2pix2020 import build_generator
from cloud_removal_plugin.networks.trained import load_networks

from .timing import Measure, rested, seconds

ROOT = Path(__file__).resolve().parent.parent.parent
Run = Callable[[], Any]
# Pixels a side of the block that every engine gets.
_SIDE = 512
_MATRIX = 2048


def engines(threads: int, times: int) -> tuple[list[Measure], list[str]]:
    """`vs_best_engine`, `vs_seed_predict`, `gflops_share`; and which engines were there."""
    tf.config.threading.set_intra_op_parallelism_threads(threads)
    bundle = load_bundle(bundled())
    _, fine, _ = load_networks(bundle)
    rng = np.random.default_rng(0)
    channels = fine.inputs[1].shape[-1]
    block = rng.uniform(0, 1, (1, _SIDE, _SIDE, 3)).astype(np.float32)
    context = rng.uniform(0, 1, (1, _SIDE // 16, _SIDE // 16, channels)).astype(np.float32)
    network = Network(bundle.generator, ["reflectance", "context"], threads)
    others: dict[str, Run] = {"TensorFlow": _tensorflow(fine, block, context)}
    said = [f"TensorFlow {tf.__version__}"]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "fine.onnx"
        if find_spec("tf2onnx"):
            _to_onnx(fine, path, block, context)
        for name, make in (("onnxruntime", _onnxruntime), ("openvino", _openvino)):
            if find_spec(name) is None or not path.is_file():
                said.append(f"{name} is not installed: not compared")
            else:
                others[name], version = make(path, block, context, threads)
                said.append(f"{name} {version}")
        seed = build_generator(3)
        patches = rng.uniform(0, 1, (4, 256, 256, 3)).astype(np.float32)
        left = rng.normal(size=(_MATRIX, _MATRIX)).astype(np.float32)
        multiply_adds = _multiply_adds(bundle.generator, block, context)
        runs = {
            "litert": lambda: network.run(block, context),
            **others,
            "seed": lambda: seed.predict(patches, verbose=0),
            "matrix": lambda: left @ left,
        }
        for run in runs.values():
            run()
        best, against_seed, share = [], [], []
        for _ in range(times):
            took = {name: rested(run) for name, run in runs.items()}
            best.append(min(took[name] for name in others) / took["litert"])
            a_pixel = took["seed"] / patches[..., 0].size
            against_seed.append(a_pixel / (took["litert"] / _SIDE**2))
            peak = 2 * _MATRIX**3 / took["matrix"]
            share.append(2 * multiply_adds / took["litert"] / peak)
    names = ", ".join(others)
    kilo = multiply_adds / _SIDE**2 / 1e3
    return [
        Measure(
            "vs_best_engine",
            tuple(best),
            ">=1.5",
            f"time of the fastest of {names} in float / of LiteRT in 8 bits",
        ),
        Measure(
            "vs_seed_predict",
            tuple(against_seed),
            ">=10",
            f"a pixel of Keras predict, {seed.count_params() / 1e6:.1f} M parameters / of LiteRT",
        ),
        Measure(
            "gflops_share",
            tuple(share),
            "",
            f"of numpy's matrix product; {kilo:.1f} thousand multiply-adds a pixel",
        ),
    ], said


def _tensorflow(model: keras.Model, block: np.ndarray, context: np.ndarray) -> Run:
    compiled = tf.function(lambda *inputs: model(list(inputs), training=False))
    tensors = tf.constant(block), tf.constant(context)
    return lambda: compiled(*tensors).numpy()


def _to_onnx(model: keras.Model, path: Path, *inputs: np.ndarray) -> None:
    import tf2onnx

    signature = [tf.TensorSpec(array.shape, tf.float32) for array in inputs]
    compiled = tf.function(lambda *inputs: model(list(inputs), training=False))
    tf2onnx.convert.from_function(compiled, signature, opset=17, output_path=str(path))


def _onnxruntime(
    path: Path, block: np.ndarray, context: np.ndarray, threads: int
) -> tuple[Run, str]:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    names = [given.name for given in session.get_inputs()]
    return lambda: session.run(None, dict(zip(names, (block, context)))), onnxruntime.__version__


def _openvino(path: Path, block: np.ndarray, context: np.ndarray, threads: int) -> tuple[Run, str]:
    import openvino

    model = openvino.compile_model(str(path), "CPU", {"INFERENCE_NUM_THREADS": threads})
    return lambda: model([block, context]), openvino.__version__


def _multiply_adds(model: Path, *inputs: np.ndarray) -> int:
    """Of the convolutions, from the shapes in the file that runs."""
    # Without the delegate, which would hide the steps that it takes over.
    interpreter = litert.Interpreter(
        model_path=str(model),
        experimental_op_resolver_type=litert.OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
    )
    given = interpreter.get_input_details()
    for detail in given:
        [array] = [a for a in inputs if a.shape[-1] == detail["shape"][-1]]
        interpreter.resize_tensor_input(detail["index"], array.shape)
    interpreter.allocate_tensors()
    # The sizes that the network works out itself are known once it has run.
    for detail in given:
        [array] = [a for a in inputs if a.shape[-1] == detail["shape"][-1]]
        interpreter.set_tensor(detail["index"], array)
    interpreter.invoke()
    shapes = {t["index"]: t["shape"] for t in interpreter.get_tensor_details()}
    total = 0
    for step in interpreter._get_ops_details():
        if step["op_name"] == "CONV_2D":
            _, height, width, depth = shapes[step["inputs"][1]]
            total += int(np.prod(shapes[step["outputs"][0]])) * int(height * width * depth)
    return total


def start(folder: Path, source: Path, times: int) -> Measure:
    """`start_s`: all of `qgis_process run` on a raster of one tile."""

    def run() -> None:
        command = [str(ROOT / "scripts/qgis_process"), "run", "cloudremoval:remove"]
        subprocess.run(
            [*command, "--", f"INPUT={source}", f"OUTPUT={folder / 'started.tif'}"],
            check=True,
            capture_output=True,
        )

    run()
    values = tuple(seconds(run) for _ in range(times))
    return Measure("start_s", values, "", "seconds of qgis_process for a raster of one small tile")
