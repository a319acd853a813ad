package org.opendps.registry.application.making;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.registry.application.declaration.DeclaredGround;
import org.opendps.registry.application.pack.ConditionAnswer;
import org.opendps.registry.application.pack.Costing;
import org.opendps.registry.application.pack.Pack;

/** Everything may come later, in any order: the draft is kept until it does. */
public record ApplicationRequest(
        @Size(max = 200) List<@NotBlank String> categories,
        @Size(max = 500) List<@NotBlank String> areas,
        @Nullable @Size(max = 10_000) String offer,

        @Schema(description = "Of every category and band that costings says nothing of") @Nullable
        Money sessionPrice,

        @Size(max = 500) List<@NotNull @Valid Costing> costings,
        @Nullable Boolean safeguardingAssurance,

        @Schema(
                description = "True: exclusionGrounds is all that there is to declare, of the provider and of those"
                        + " connected with it")
        @Nullable
        Boolean declaration,

        @Size(max = 50) List<@NotNull @Valid DeclaredGround> exclusionGrounds,
        @Size(max = 100) List<@NotNull @Valid ConditionAnswer> answers,

        @Schema(
                description = "A new draft only: an earlier application of the same provider, to any system, whose"
                        + " answers are used again; everything else is left out then")
        @Nullable
        UUID copyFrom) {

    public ApplicationRequest {
        categories = orNone(categories);
        areas = orNone(areas);
        costings = orNone(costings);
        exclusionGrounds = orNone(exclusionGrounds);
        answers = orNone(answers);
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    Pack pack() {
        return new Pack(
                categories.stream().distinct().toList(),
                areas.stream().distinct().toList(),
                offer,
                sessionPrice,
                costings,
                Boolean.TRUE.equals(safeguardingAssurance),
                Boolean.TRUE.equals(declaration),
                exclusionGrounds,
                answers);
    }
}
