"""Fits the original's forest with scikit-learn, as the original did, and prints milliseconds of processor time.

Reads lines of JSON from stdin, {"rows": [[12 values], ...], "popular": [0 or 1, ...]}; one number a line on stdout: the
median of five fits on one thread, data ready in memory.
"""

import json
import statistics
import sys
import time

from sklearn.ensemble import RandomForestClassifier

for line in sys.stdin:
    segment = json.loads(line)
    times = []
    for seed in range(5):
        forest = RandomForestClassifier(
            n_estimators=100, max_depth=2, class_weight="balanced", random_state=seed, n_jobs=1
        )
        begun = time.process_time()
        forest.fit(segment["rows"], segment["popular"])
        times.append(1000 * (time.process_time() - begun))
    print(statistics.median(times), flush=True)
