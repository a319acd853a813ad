package org.opendps.eligibility.allocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.allocation.PanelDecision.Ground;
import org.opendps.eligibility.allocation.PanelDecision.Verdict;
import org.opendps.eligibility.allocation.table.Answer;

/** What is asked for of indicative budgets. */
final class AllocationRequests {

    private static final int MOST_WORDS = 4_000;

    private AllocationRequests() {}

    record Answers(@NotEmpty @Size(max = 200) List<@NotNull @Valid Answer> answers) {}

    /** @param yearly pounds a year instead of what the table says */
    record OtherSum(
            @NotNull Money yearly,
            @NotBlank @Size(max = MOST_WORDS) String reason) {

        @AssertTrue(message = "may not be negative")
        boolean isYearly() {
            return yearly == null || !yearly.isNegative();
        }
    }

    /** @param weekly pounds a week that meeting the eligible needs costs */
    record Proposal(
            @NotNull Money weekly,
            @NotBlank @Size(max = MOST_WORDS) String reason) {

        @AssertTrue(message = "may not be negative")
        boolean isWeekly() {
            return weekly == null || !weekly.isNegative();
        }
    }

    record Panel(
            @NotNull Verdict verdict,
            @Nullable Ground ground,
            @NotBlank @Size(max = MOST_WORDS) String reason) {

        @AssertTrue(message = "goes with SENT_BACK, and only with it")
        boolean isGround() {
            return (verdict == Verdict.SENT_BACK) == (ground != null);
        }
    }
}
