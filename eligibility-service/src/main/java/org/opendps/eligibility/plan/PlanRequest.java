package org.opendps.eligibility.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.plan.line.FundingRoute;
import org.opendps.eligibility.plan.line.PlanLine;
import org.opendps.eligibility.plan.word.Need;
import org.opendps.eligibility.plan.word.Participant;
import org.opendps.eligibility.plan.word.PlanWords;

/**
 * A whole plan.
 *
 * @param adultPays a week; may be left out of somebody who was assessed, and is then what was assessed
 * @param fundingRoute of the lines that have none of their own
 * @param reviewBy by when it is reviewed first; by the rules for reviews unless it is given
 */
record PlanRequest(
        @NotEmpty @Size(max = 20) List<@Valid @NotNull PlanLine> lines,
        @Nullable Money adultPays,
        @NotNull FundingRoute fundingRoute,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @Nullable @Size(max = 40) List<@Valid @NotNull Need> needs,
        @Nullable @Size(max = 20) List<@Valid @NotNull Participant> draftedWith,
        @Nullable @Size(max = 4000) String advice,
        @Nullable LocalDate reviewBy) {

    @AssertTrue(message = "must not be before from")
    boolean isUntil() {
        return from == null || until == null || !until.isBefore(from);
    }

    @AssertTrue(message = "must not be before from")
    boolean isReviewBy() {
        return from == null || reviewBy == null || !reviewBy.isBefore(from);
    }

    @Schema(hidden = true)
    @AssertTrue(message = "no amount may be negative")
    boolean isAmounts() {
        return (adultPays == null || !adultPays.isNegative())
                && (lines == null || lines.stream().noneMatch(line -> line != null && line.hasNegativeAmount()));
    }

    @AssertTrue(message = "each line has sessions or an amount that is paid once")
    boolean isLines() {
        return lines == null || lines.stream().allMatch(line -> line == null || line.hasSubstance());
    }

    @AssertTrue(message = "say how, of each need that the council meets")
    boolean isNeeds() {
        return needs == null || needs.stream().allMatch(need -> need == null || need.saysHow());
    }

    PlanWords words() {
        return new PlanWords(needs, draftedWith, advice);
    }

    @Override
    public String toString() {
        return "PlanRequest";
    }
}
