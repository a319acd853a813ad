package org.opendps.registry.application.making;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.registry.application.Application;
import org.opendps.registry.application.ApplicationStatus;
import org.opendps.registry.application.pack.Completeness;
import org.opendps.registry.application.pack.ConditionAnswer;
import org.opendps.registry.application.pack.Costing;
import org.opendps.registry.application.pack.Missing;
import org.opendps.registry.application.pack.Pack;
import org.opendps.registry.purchasing.Listing;

/**
 * An application as somebody sees it whom the applicant has given a share link: what there is to write, and nothing of
 * who applies, of exclusion grounds, or of the people behind it.
 */
public record SharedApplication(
        String purchasingSystem,
        ApplicationStatus status,
        List<String> categories,
        List<String> areas,
        @Nullable String offer,
        @Nullable Money sessionPrice,
        List<Costing> costings,
        boolean safeguardingAssurance,
        List<ConditionAnswer> answers,
        List<Missing> missing) {

    private static final String OWN_DECLARATION = "declaration";

    /** @param writtenBy whom the applicant knows the writer as */
    public record Request(
            @NotBlank @Size(max = 100) String writtenBy,
            @Size(max = 200) List<@NotBlank @Size(max = 60) String> categories,
            @Size(max = 500) List<@NotBlank @Size(max = 60) String> areas,
            @Nullable @Size(max = 10_000) String offer,

            @Schema(description = "Of every category and band that costings says nothing of") @Nullable
            Money sessionPrice,

            @Size(max = 500) List<@NotNull @Valid Costing> costings,
            @Nullable Boolean safeguardingAssurance,
            @Size(max = 100) List<@NotNull @Valid ConditionAnswer> answers) {

        public Request {
            categories = categories == null ? List.of() : categories;
            areas = areas == null ? List.of() : areas;
            costings = costings == null ? List.of() : costings;
            answers = answers == null ? List.of() : answers;
        }

        /** What is declared stays the applicant's own. */
        Pack over(Pack pack) {
            return new Pack(
                    categories.stream().distinct().toList(),
                    areas.stream().distinct().toList(),
                    offer,
                    sessionPrice,
                    costings,
                    Boolean.TRUE.equals(safeguardingAssurance),
                    pack.declaration(),
                    pack.exclusionGrounds(),
                    answers);
        }
    }

    /** With the version that a change has to name. Documents are the applicant's own matter. */
    public record Versioned(SharedApplication application, long version) {}

    static Versioned of(Application application, Listing system) {
        var pack = application.dossier().written().pack();
        var shown = new SharedApplication(
                system.title(),
                application.status(),
                pack.categories(),
                pack.areas(),
                pack.offer(),
                pack.sessionPrice(),
                pack.costings(),
                pack.safeguardingAssurance(),
                pack.answers(),
                Completeness.of(pack, system, List.of()).stream()
                        .filter(missing -> !missing.item().equals(OWN_DECLARATION))
                        .toList());
        return new Versioned(shown, application.version());
    }
}
