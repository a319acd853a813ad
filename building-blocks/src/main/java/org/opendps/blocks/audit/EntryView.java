package org.opendps.blocks.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who did what.
 *
 * @param position in the order in which entries were sealed
 * @param hidden who and what are secret until an event that the service knows, such as the opening of bids
 */
public record EntryView(
        long position,
        long id,
        String table,
        String subject,

        @Schema(enumeration = {"INSERT", "UPDATE", "DELETE"})
        String operation,

        boolean hidden,
        @Nullable Who who,
        @Nullable String onBehalfOf,

        @Schema(description = "Method and path of the request, or the work of the service itself")
        String action,

        @Nullable String requestId,
        @Nullable String authority,
        Instant occurredAt,
        Instant recordedAt,

        @Schema(
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT,
                description = "Of an update only what changed")
        @JsonRawValue
        @Nullable
        String before,

        @Schema(
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT,
                description = "Of an update only what changed")
        @JsonRawValue
        @Nullable
        String after) {

    /** Who it was; {@code system} for a listener or a job of the service. */
    public record Who(String name, @Nullable String subject, List<String> roles) {}

    static EntryView of(long position, Entry entry, boolean hidden) {
        var actor = entry.actor();
        return new EntryView(
                position,
                entry.id(),
                entry.table(),
                entry.subject(),
                entry.operation(),
                hidden,
                hidden ? null : new Who(actor.name(), actor.subject(), roles(actor)),
                hidden ? null : actor.onBehalfOf(),
                actor.action(),
                hidden ? null : actor.requestId(),
                entry.authority(),
                entry.occurredAt(),
                entry.recordedAt(),
                hidden ? null : entry.before(),
                hidden ? null : entry.after());
    }

    private static List<String> roles(Actor actor) {
        return actor.roles().isEmpty() ? List.of() : List.of(actor.roles().split(" "));
    }
}
