package org.opendps.blocks.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * What nobody has to send may be sent as null, and what is not there is answered as null. How many decimals a number may
 * have is left out: 4.8 is no multiple of 0.0001 to whoever counts in binary.
 */
final class Fields {

    private Fields() {}

    static void describe(Components components) {
        if (components.getSchemas() != null) {
            components.getSchemas().values().forEach(Fields::describe);
        }
    }

    private static void describe(Schema object) {
        if (object.getProperties() == null) {
            return;
        }
        var required = object.getRequired() == null ? List.<String>of() : object.getRequired();
        var properties = new LinkedHashMap<String, Schema>();
        object.getProperties()
                .forEach((name, schema) ->
                        properties.put(name, required.contains(name) ? bare(schema) : orNull(schema)));
        properties.values().forEach(schema -> schema.setMultipleOf(null));
        object.setProperties(properties);
    }

    private static Schema bare(Schema schema) {
        if (schema.getRef() != null) {
            schema.setType(null);
        }
        return schema;
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return reference(schema);
        }
        var types = schema.getType();
        if (types != null && !types.isEmpty() && !types.contains(SchemaType.NULL)) {
            var more = new ArrayList<>(types);
            more.add(SchemaType.NULL);
            schema.setType(more);
            if (schema.getEnumeration() != null) {
                var values = new ArrayList<>(schema.getEnumeration());
                values.add(null);
                schema.setEnumeration(values);
            }
        }
        return schema;
    }

    /** What is said of the field stays with the field; what it is says the type that it refers to, and nothing else. */
    private static Schema reference(Schema schema) {
        return OASFactory.createSchema()
                .description(schema.getDescription())
                .examples(schema.getExamples())
                .anyOf(List.of(
                        OASFactory.createSchema().ref(schema.getRef()),
                        OASFactory.createSchema().addType(SchemaType.NULL)));
    }
}
