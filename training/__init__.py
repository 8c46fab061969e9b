"""What turns data into the bundles that ship: data, folds, recipes, command line."""
