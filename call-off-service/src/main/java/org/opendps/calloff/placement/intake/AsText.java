package org.opendps.calloff.placement.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a file has as text, JSON may have as a list or as true and false. */
class AsText extends StdDeserializer<String> {

    private static final long serialVersionUID = 1L;

    AsText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        JsonNode value = json.readValueAsTree();
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(" "))
                : value.asText();
    }
}
