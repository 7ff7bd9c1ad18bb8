"""Starts an analysis of the first featured artist and follows it to its end. Needs Python 3.9, no package."""
import json
import os
import sys
import urllib.error
import urllib.request

URL = os.environ.get("MUSICMASTERY_URL", "http://localhost:5080/graphql")
KEY = os.environ.get("MUSICMASTERY_KEY", "")


def post(query, variables=None, accept="application/graphql-response+json"):
    """Sends an operation; gives the open answer."""
    headers = {"content-type": "application/json", "accept": accept}
    if KEY:
        headers["authorization"] = f"Bearer {KEY}"
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(URL, data=body, headers=headers)
    try:
        return urllib.request.urlopen(request)
    except urllib.error.HTTPError as refused:
        sys.exit(f"{refused.status}: {json.load(refused)['errors'][0]['message']}")


def ask(query, variables=None):
    """Sends a query or a mutation; gives its data."""
    with post(query, variables) as answer:
        result = json.load(answer)
    if "errors" in result:
        sys.exit("\n".join(error["message"] for error in result["errors"]))
    return result["data"]


def follow(query, variables):
    """Sends a subscription; yields the data of each event until the server completes it."""
    with post(query, variables, accept="text/event-stream") as events:
        event = ""
        for line in events:
            name, _, value = line.decode().rstrip("\n").partition(": ")
            if name == "event":
                event = value
            elif name == "data" and event == "next":
                yield json.loads(value)["data"]


artist = ask("{ featuredArtists(first: 1) { id name } }")["featuredArtists"][0]
started = ask(
    """mutation Start($id: ID!) {
         startAnalysis(input: { artistId: $id }) { analysis { id } errors { ... on UserError { message } } }
       }""",
    {"id": artist["id"]},
)["startAnalysis"]
if started["errors"]:
    sys.exit(started["errors"][0]["message"])

for data in follow(
    """subscription Progress($id: ID!) {
         analysisProgress(analysisId: $id) { status stages { name status } }
       }""",
    {"id": started["analysis"]["id"]},
):
    analysis = data["analysisProgress"]
    done = sum(stage["status"] in ("DONE", "SKIPPED") for stage in analysis["stages"])
    print(f"{artist['name']}: {analysis['status'].lower()}, {done} of {len(analysis['stages'])} stages done")
