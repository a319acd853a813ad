package org.opendps.registry.requirement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.registry.document.kind.DocumentKind;
import org.opendps.registry.document.kind.Standards;
import org.opendps.registry.regime.condition.Condition;

/**
 * A kind of document that members have to show.
 *
 * @param minimumCover what an insurance has to pay at least; as the standard says when left out
 * @param neededAt with the application, or only before a contract
 * @param categories codes of those that ask for it; empty for all
 */
public record DocumentRequirement(
        @NotNull DocumentKind kind,
        @Nullable Money minimumCover,
        Condition.@Nullable Stage neededAt,
        @Size(max = 200) List<@NotBlank String> categories) {

    public DocumentRequirement {
        categories = categories == null ? List.of() : categories;
    }

    boolean isOf(Condition.Stage stage) {
        return stage == (neededAt == null ? Condition.Stage.AWARD : neededAt);
    }

    boolean isAskedOf(Collection<String> members) {
        return categories.isEmpty() || members.stream().anyMatch(categories::contains);
    }

    Optional<Money> minimum(LocalDate today) {
        var standard = Standards.shipped().on(today, kind);
        return Optional.ofNullable(minimumCover == null ? standard.minimumCover() : minimumCover);
    }
}
