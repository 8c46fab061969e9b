"""Networks in Keras 3: generator, losses, augmentation, the training loop, export to LiteRT."""
