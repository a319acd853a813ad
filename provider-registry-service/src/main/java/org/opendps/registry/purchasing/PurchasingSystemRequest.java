package org.opendps.registry.purchasing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.regime.AdmissionDuringTerm;
import org.opendps.registry.regime.AskedTerms;
import org.opendps.registry.regime.Regime;

public record PurchasingSystemRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull Regime regime,
        @Nullable LocalDate contractNoticeSubmittedOn,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Category> categories,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Area> areas,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil,
        @Nullable AdmissionDuringTerm admissionDuringTerm,
        @Nullable @Size(max = 200) String noticeReference) {

    AskedTerms terms() {
        return new AskedTerms(contractNoticeSubmittedOn, validFrom, validUntil, admissionDuringTerm, noticeReference);
    }
}
