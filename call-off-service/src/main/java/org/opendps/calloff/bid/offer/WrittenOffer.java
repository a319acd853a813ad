package org.opendps.calloff.bid.offer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** An offer as it was sent, before anybody has looked whether its values can be read. */
public record WrittenOffer(@JsonValue JsonNode fields) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WrittenOffer {}
}
