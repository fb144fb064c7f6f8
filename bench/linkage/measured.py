"""Runs a command and prints as JSON what it used: `python measured.py COMMAND …`. What the command says goes to stderr."""

import json
import resource
import subprocess
import sys
import time

began = time.time()
code = subprocess.run(sys.argv[1:], stdout=sys.stderr, check=False).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
# Linux counts the peak in kilobytes, a Mac in bytes.
peak = used.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
print(
    json.dumps(
        {"code": code, "cpu": used.ru_utime + used.ru_stime, "wall": time.time() - began, "peak": peak}
    )
)
