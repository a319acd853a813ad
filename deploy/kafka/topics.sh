#!/bin/sh
# The topics of topics.csv and a dead-letter topic for each listener; what exists already is left alone.
set -eu

topics=${DPS_TOPICS_TABLE:-/deploy/topics.csv}
export KAFKA_TOPICS="${KAFKA_TOPICS:-/opt/kafka/bin/kafka-topics.sh}"
export KAFKA_ADDRESS="${KAFKA_ADDRESS:-kafka:19092}"

# Four at a time: each is a Java program of its own.
awk -F, 'NR > 1 {
    print $1
    count = split($4, listeners, " ")
    for (i = 1; i <= count; i++) print "dlq." listeners[i] "." $1
}' "$topics" | xargs -P 4 -I '{}' sh -c '"$KAFKA_TOPICS" --bootstrap-server "$KAFKA_ADDRESS" \
    --create --if-not-exists --topic "{}" --partitions 6 --replication-factor 1 \
    --config cleanup.policy=delete --config retention.ms=-1'
