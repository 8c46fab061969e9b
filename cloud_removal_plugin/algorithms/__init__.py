"""The Processing algorithms: parameters in, a job out, progress and messages back."""
