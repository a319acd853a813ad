package org.opendps.registry.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.registry.document.kind.DocumentKind;
import org.opendps.registry.document.version.VersionRequest;

/**
 * @param providerId whom a council's own document is about; providers leave it out
 * @param confidential whether only the provider and councils that it applied to may read it; then say why
 */
public record DocumentRequest(
        @NotNull DocumentKind kind,
        @Nullable UUID providerId,
        @Nullable @Size(max = 200) String title,
        boolean confidential,
        @Nullable @Size(max = 1000) String rationale,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Money cover) {

    VersionRequest version() {
        return new VersionRequest(validFrom, validUntil, cover);
    }
}
