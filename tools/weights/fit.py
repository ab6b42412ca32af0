"""Fits the weights of the readings to gold:  fit.py OUT.json READINGS:GOLD:COUNTS ...

Both tables of a field are log-linear choices: of the value among what is carried over, then of the reading among what is said and the best of
what is carried over. Weights are drawn towards PRIOR (0 where unlisted) by PENALTY and rounded to whole tenths.
"""
import calendar
import collections
import json
import re
import sys

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

PENALTY = 1.0
RAREST = 6  # reasons that speak fewer times than this get no weight
FIELDS = ["indicator", "item", "reporter", "partner", "period"]
ABOUT = [f"about-{field}" for field in FIELDS if field != "reporter"]
FEWEST = 5  # figures from which an article is about something
FLOWS = {"exports", "imports"}
# Indicators whose parties count most: those of the others are rarely both said.
WITH_PARTIES = FLOWS | {"trade", "balance", "investment", "aid", "sanctions-limit", "transfers"}
# What is known beforehand: plain words for a total leave nothing to carry over, an amount that cannot measure an indicator does not.
PRIOR = {"none.total": 3.0, "frame.total": -2.0, "anaphora": 2.0, "section": 1.0, "none.world": 2.0, "frame.world": -1.5,
         "owns.frame": 1.0, "excluded": -3.0, "misfits": -2.0}
SAME_ITEM = {"maize": "corn", "aluminum": "aluminium", "anthracite coal": "anthracite", "fertiliser": "fertilizer", "garment": "clothing",
             "petrol": "gasoline", "autos": "car", "automobile": "car", "soya": "soybean", "soya bean": "soybean", "soy": "soybean"}


def span(code):
    """First and last day of a period code."""
    year = int(code[:4])
    if re.fullmatch(r"\d{4}", code):
        return f"{code}-01-01", f"{code}-12-31"
    part = re.fullmatch(r"\d{4}-([QSH])(\d)", code)
    if part:
        last = int(part[2]) * (3 if part[1] == "Q" else 6)
        first = last - (2 if part[1] == "Q" else 5)
        return f"{year}-{first:02d}-01", f"{year}-{last:02d}-{calendar.monthrange(year, last)[1]}"
    if re.fullmatch(r"\d{4}-\d\d", code):
        return f"{code}-01", f"{code}-{calendar.monthrange(year, int(code[5:]))[1]}"
    return code, code


def period(code):
    ends = code.split("/")
    return span(ends[0])[0] + ".." + span(ends[-1])[1] if code else ""


def item(name):
    words = re.sub(r"[-_\s]+", " ", (name or "").lower()).strip().split(" ")
    short = [re.sub(r"([^su])s$", r"\1", re.sub(r"(ss|x|ch|sh)es$", r"\1", re.sub(r"ies$", "y", w))) if len(w) > 3 else w for w in words]
    return SAME_ITEM.get(" ".join(short), " ".join(short))


NORMAL = {"item": item, "period": period}


def right(field, gold, seen_as):
    """Values of a field that the gold holds to be right, None where any is."""
    of = lambda name: str(gold.get(name) or "").split("|")
    normal = NORMAL.get(field, lambda value: value)
    if field == "period" and not gold["period"]:
        return None
    if field not in ("reporter", "partner"):
        return {normal(value) for value in of(field)}
    values = set()
    other = "partner" if field == "reporter" else "reporter"
    for indicator in of("indicator"):
        if indicator == "trade":
            values |= set(of("reporter")) | set(of("partner"))
        else:  # the same flow seen from the other side
            values |= set(of(other if {indicator, seen_as} == FLOWS else field))
    return values


def most(field, gold):
    """Values that most core figures of an article have, or nearly as many; none where there are few figures."""
    normal = NORMAL.get(field, lambda value: value)
    counts = collections.Counter()
    core = [g for g in gold if g["scope"].startswith("core")]
    for g in core:
        counts.update({normal(value) for value in str(g[field] or "").split("|")})
    if len(core) < FEWEST:
        return set()
    return {value for value, n in counts.items() if n >= 0.8 * max(counts.values())}


def load(specs):
    rows = collections.defaultdict(list)
    for spec in specs:
        readings, gold_file, counts = spec.rsplit(":", 2)
        gold = collections.defaultdict(list)
        for line in open(gold_file, encoding="utf-8"):
            entry = json.loads(line)
            gold[entry["file"]].append(entry)
        for line in open(readings, encoding="utf-8"):
            row = json.loads(line)
            if row["slot"] in ABOUT:
                values = most(row["slot"][6:], [g for g in gold[row["file"]] if row["start"] <= g["start"] and g["end"] <= row["end"]])
                for reading in row["options"]:
                    reading.append(NORMAL.get(row["slot"][6:], lambda value: value)(reading[0]) in values)
                rows[row["slot"]].append((row, float(counts)))
                continue
            met = [g for g in gold[row["file"]] if g["start"] < row["end"] and row["start"] < g["end"]]
            if not met:
                continue
            best = max(met, key=lambda g: min(g["end"], row["end"]) - max(g["start"], row["start"]))
            values = right(row["slot"], best, row["indicator"])
            if values is None:
                continue
            if row["slot"] == "period":
                for g in met:
                    values |= right("period", g, "") or set()
            normal = NORMAL.get(row["slot"], lambda value: value)
            for reading in row["options"] + row["carried"]:
                reading.append(normal(reading[0]) in values)
            weight = float(counts) * (1.0 if best["scope"] == "core" else 0.4)
            if row["slot"] in ("reporter", "partner") and not set(best["indicator"].split("|")) & WITH_PARTIES:
                weight *= 0.3
            rows[row["slot"]].append((row, weight))
    return rows


def fit(groups):
    """Weights under which the right readings win; a group is a list of (reasons, right) with how much it counts."""
    groups = [(c, w) for c, w in groups if any(ok for _, ok in c) and not all(ok for _, ok in c)]
    often = collections.Counter(reason for c, _ in groups for reasons, _ in c for reason in reasons)
    names = sorted(reason for reason, n in often.items() if n >= RAREST)
    index = {name: i for i, name in enumerate(names)}
    at, of, ok, group = [], [], [], []
    for k, (readings, _) in enumerate(groups):
        for reasons, is_right in readings:
            for reason in reasons:
                if reason in index:
                    at.append(len(ok))
                    of.append(index[reason])
            ok.append(is_right)
            group.append(k)
    matrix = csr_matrix((np.ones(len(at)), (at, of)), shape=(len(ok), len(names)))
    ok, group, counts = np.array(ok), np.array(group), np.array([w for _, w in groups])
    starts = np.searchsorted(group, np.arange(len(groups)))
    prior = np.array([PRIOR.get(name, 0.0) for name in names])

    def loss(v):
        score = matrix @ v
        most = np.maximum.reduceat(score, starts)
        e = np.exp(score - most[group])
        total = np.add.reduceat(e, starts)
        won = np.add.reduceat(e * ok, starts)
        gap = v - prior
        gradient = matrix.T @ ((e / total[group] - e * ok / (won[group] + 1e-12)) * counts[group])
        return (counts * (np.log(total) - np.log(won + 1e-12))).sum() + PENALTY * gap @ gap, gradient + 2 * PENALTY * gap

    found = minimize(loss, prior, jac=True, method="L-BFGS-B", options={"maxiter": 250}).x
    return {name: int(round(10 * x)) for name, x in zip(names, found) if round(10 * x) != 0}


def weigh(reasons, weights):
    return sum(weights.get(reason, 0) for reason in reasons)


def resettle(rows, carried, ways):
    """The options of each row as they stand once `carried` chooses what is carried over."""
    groups = []
    for row, weight in rows:
        said = [(set(reasons) - {"agrees"}, value, ok) for value, reasons, ok in row["options"] if "carried" not in reasons]
        held = [reasons for _, reasons, _ in row["options"] if "carried" in reasons]
        group = [(reasons, ok) for reasons, _, ok in said]
        if held and row["carried"]:
            scores = [weigh(set(reasons), carried) for _, reasons, _ in row["carried"]]
            value, reasons, ok = row["carried"][scores.index(max(scores))]
            group = [(r | {"agrees"} if v == value else r, o) for r, v, o in said]
            own = {r for r in held[0] if not r.startswith(("by.", "rules"))} | {ways[r] for r in reasons if r in ways}
            if row["proposed"][0] == value:
                own |= {"rules", row["proposed"][1]}
            group.append((own, ok))
        groups.append((group, weight))
    return groups


def main():
    out, specs = sys.argv[1], sys.argv[2:]
    source = open(__file__.replace("tools/weights/fit.py", "src/link/rank/ballot.ts"), encoding="utf-8").read()
    ways = dict(re.findall(r"^  '?([\w.-]+)'?: '(by\.[\w.-]+)',$", source, re.M))
    rows, weights = load(specs), {}
    for field in FIELDS:
        carried = fit([([(set(r), ok) for _, r, ok in row["carried"]], w) for row, w in rows[field]])
        groups = resettle(rows[field], carried, ways)
        readings = fit(groups)
        weights[field] = {"readings": dict(sorted(readings.items())), "carried": dict(sorted(carried.items()))}
        whole = [(c, w) for c, w in groups if w >= 0.8 and c]
        won = sum(max(c, key=lambda reading: weigh(reading[0], readings))[1] for c, _ in whole)
        print(f"{field:10} {len(readings)} + {len(carried)} weights, right in the fit: {won / max(1, len(whole)):.3f} of {len(whole)}")
    for field in ABOUT:
        groups = [([(set(r), ok) for _, r, ok in row["options"]], w) for row, w in rows[field]]
        readings = fit(groups)
        weights[field] = {"readings": dict(sorted(readings.items())), "carried": {}}
        whole = [c for c, _ in groups if any(ok for _, ok in c)]
        won = sum(max(c, key=lambda reading: weigh(reading[0], readings))[1] for c in whole)
        print(f"{field:15} {len(readings)} weights, right in the fit: {won} of {len(whole)}, no reading right: {len(groups) - len(whole)}")
    with open(out, "w", encoding="utf-8") as file:
        json.dump(weights, file, indent=2)
        file.write("\n")


main()
