package org.opendps.blocks.outbox;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.Envelope;

/** A fact on its way out. */
record OutboxRow(
        long seq,
        String topic,
        String key,
        String payload,
        Map<String, String> headers,
        @Nullable Long position) {

    OutboxRow at(long newPosition, String newPayload) {
        return new OutboxRow(seq, topic, key, newPayload, headers, newPosition);
    }

    /** Rows that have this in common stay in order. */
    String order() {
        return topic + ' ' + key;
    }

    ProducerRecord<String, String> toRecord() {
        var message = new ProducerRecord<>(topic, key, payload);
        new Envelope(headers).writeTo(message.headers());
        return message;
    }
}
