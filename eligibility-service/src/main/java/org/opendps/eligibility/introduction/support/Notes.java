package org.opendps.eligibility.introduction.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever supports a person has to know. Its text form says nothing, so that it cannot slip into a log.
 *
 * @param access what it takes to get there and to take part, such as a wheelchair or a low table
 * @param emergency whom to ring when something happens, and how
 */
public record Notes(
        @Nullable @Size(max = 2_000) String access,
        @Nullable @Size(max = 20) List<@NotNull @Valid Risk> risks,
        @Nullable @Size(max = 500) String emergency) {

    public static final Notes NONE = new Notes(null, List.of(), null);

    /**
     * Something that can go wrong.
     *
     * @param helps what prevents it, or what to do then
     */
    public record Risk(
            @NotBlank @Size(max = 500) String risk,
            @NotBlank @Size(max = 1_000) String helps) {

        @Override
        public String toString() {
            return "Risk";
        }
    }

    public Notes {
        risks = risks == null ? List.of() : List.copyOf(risks);
    }

    @Override
    public String toString() {
        return "Notes";
    }
}
