"""Reads list calls from stdin, makes them with boto3 and prints the answers.

stdin:  [{"service", "operation", "parameters", "pageSize"}]
stdout: [{"entries": [...], "pages": n} | {"error": code}], times in milliseconds since 1970
"""

import datetime
import json
import sys

import boto3
import botocore.exceptions


def pages_of(client, call):
    operation = call["operation"].replace("-", "_")
    if client.can_paginate(operation):
        yield from client.get_paginator(operation).paginate(
            **call["parameters"], PaginationConfig={"PageSize": call["pageSize"]}
        )
        return
    token = {}
    while True:
        page = getattr(client, operation)(**call["parameters"], MaxResults=call["pageSize"], **token)
        yield page
        if "NextToken" not in page:
            return
        token = {"NextToken": page["NextToken"]}


def answer(call):
    client = boto3.client(call["service"])
    entries = []
    pages = 0
    try:
        for page in pages_of(client, call):
            pages += 1
            entries.extend(page.get(call["member"], []))
    except botocore.exceptions.ClientError as error:
        return {"error": error.response["Error"]["Code"]}
    return {"entries": entries, "pages": pages}


def milliseconds(value):
    if isinstance(value, datetime.datetime):
        return round(value.timestamp() * 1000)
    raise TypeError(f"{type(value)} is nothing a list answers")


print(json.dumps([answer(call) for call in json.load(sys.stdin)], default=milliseconds))
