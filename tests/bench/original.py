"""Takes the original's steps with scikit-learn, and prints how long they took.

Reads lines of JSON from stdin, {"rows": [[12 values], ...], "popular": [0 or 1, ...], "library": [[12 values], ...]}, the
values in the order of the original's columns. The steps: scale duration, loudness and tempo; score by recall on five
random folds; fit; importance of each feature, its deviation over the trees and the sign of its means' difference; what
the model says of each song of the library. For each line it prints one of JSON: "fit", processor time in ms of one fit on
four fifths of the rows, as in five folds, the median of five on one thread; "steps", the time of all steps in ms.
"""

import json
import statistics
import sys
import time

import numpy
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_validate
from sklearn.preprocessing import MinMaxScaler

SCALED = [0, 8, 11]


def forest(seed):
    return RandomForestClassifier(n_estimators=100, max_depth=2, class_weight="balanced", random_state=seed, n_jobs=1)


def scaled(rows, scaler):
    result = rows.copy()
    result[:, SCALED] = scaler.transform(rows[:, SCALED])
    return result


def steps(rows, popular, library):
    scaler = MinMaxScaler().fit(rows[:, SCALED])
    sounds = scaled(rows, scaler)
    cross_validate(forest(0), sounds, popular, cv=5, scoring="recall")
    model = forest(0).fit(sounds, popular)
    deviation = numpy.std([tree.feature_importances_ for tree in model.estimators_], axis=0)
    lean = numpy.sign(sounds[popular == 1].mean(axis=0) - sounds[popular == 0].mean(axis=0))
    said = model.predict_proba(scaled(library, scaler)) if len(library) else []
    return model.feature_importances_ * lean, deviation, said


for line in sys.stdin:
    segment = json.loads(line)
    rows, popular = numpy.array(segment["rows"], dtype=float), numpy.array(segment["popular"])
    library = numpy.array(segment["library"], dtype=float).reshape(-1, rows.shape[1])
    fits = []
    for seed in range(5):
        part = numpy.random.default_rng(seed).permutation(len(rows))[: len(rows) * 4 // 5]
        sounds, answers = rows[part], popular[part]
        begun = time.process_time()
        forest(seed).fit(sounds, answers)
        fits.append(1000 * (time.process_time() - begun))
    begun = time.perf_counter()
    steps(rows, popular, library)
    print(json.dumps({"fit": statistics.median(fits), "steps": 1000 * (time.perf_counter() - begun)}), flush=True)
