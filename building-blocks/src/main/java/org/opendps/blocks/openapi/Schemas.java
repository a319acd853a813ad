package org.opendps.blocks.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** How schemas are made of each other. */
final class Schemas {

    private static final String PREFIX = "#/components/schemas/";

    private Schemas() {}

    /** The schema and all that is written into it. */
    static void parts(Schema whole, Consumer<Schema> each) {
        each.accept(whole);
        Stream.of(
                        whole.getProperties() == null
                                ? List.<Schema>of()
                                : whole.getProperties().values(),
                        whole.getAllOf(),
                        whole.getAnyOf(),
                        whole.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .forEach(part -> parts(part, each));
        Stream.of(whole.getItems(), whole.getAdditionalPropertiesSchema())
                .filter(Objects::nonNull)
                .forEach(part -> parts(part, each));
    }

    /** The name of what it refers to, or nothing. */
    static String named(Schema part) {
        var ref = part.getRef();
        return ref != null && ref.startsWith(PREFIX) ? ref.substring(PREFIX.length()) : "";
    }

    static Stream<Schema> of(@Nullable Content content) {
        return content == null || content.getMediaTypes() == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(type -> type.getSchema())
                        .filter(Objects::nonNull);
    }
}
