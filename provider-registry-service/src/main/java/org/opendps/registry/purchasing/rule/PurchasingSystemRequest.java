package org.opendps.registry.purchasing.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.registry.purchasing.term.EntryWindow;
import org.opendps.registry.regime.Regime;
import org.opendps.registry.regime.condition.AskedConditions;
import org.opendps.registry.regime.condition.Condition;
import org.opendps.registry.regime.term.AdmissionDuringTerm;
import org.opendps.registry.regime.term.AskedTerms;
import org.opendps.registry.regime.term.TenderDays;
import org.opendps.registry.regime.term.WorkingDayLimits;

public record PurchasingSystemRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull Regime regime,
        @Nullable LocalDate contractNoticeSubmittedOn,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Category> categories,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Area> areas,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil,
        @Nullable AdmissionDuringTerm admissionDuringTerm,
        @Nullable @Size(max = 200) String noticeReference,

        @Schema(description = "GSS codes of the other councils that may buy from it") @Size(max = 200)
        List<@NotNull @Pattern(regexp = "E(06|07|08|09|10)\\d{6}") String> userAuthorities,

        @Size(max = 100) List<@NotNull @Valid EntryWindow> entryWindows,
        @Size(max = 100) List<@NotNull @Valid Condition> conditions,
        @Size(max = 50) List<@NotNull @Valid AwardCriterion> awardCriteria,
        @Nullable @Valid WorkingDayLimits workingDays,
        @Nullable @Valid Reapplication reapplication,

        @Schema(description = "Most members at a time, where the regime allows a limit") @Nullable @Min(1)
        Integer memberCap,

        @Schema(description = "No regime allows one: the answer says by which law") @Nullable
        Money joiningFee,

        @Schema(description = "Percent of the value of an awarded contract")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("100")
        BigDecimal awardFeePercent,

        @Schema(
                description =
                        "Of a dynamic purchasing system of 2015: the days to bid that its notice states; ten when left out")
        @Nullable
        @Valid
        TenderDays tenderDays) {

    public PurchasingSystemRequest {
        userAuthorities = orNone(userAuthorities);
        entryWindows = orNone(entryWindows);
        conditions = orNone(conditions);
        awardCriteria = orNone(awardCriteria);
    }

    private static <T> List<T> orNone(@Nullable List<T> asked) {
        return asked == null ? List.of() : asked;
    }

    public AskedTerms terms() {
        return new AskedTerms(contractNoticeSubmittedOn, validFrom, validUntil, admissionDuringTerm, noticeReference);
    }

    public AskedConditions askedConditions() {
        return new AskedConditions(conditions, memberCap, joiningFee, awardFeePercent);
    }

    public Rulebook rulebook() {
        return new Rulebook(
                conditions, 1, awardCriteria, workingDays, reapplication, memberCap, awardFeePercent, tenderDays);
    }
}
