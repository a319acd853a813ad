package org.opendps.eligibility.allocation.table;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * Questions with the points of each choice, and what points are worth in a year: a price for each, or bands.
 *
 * @param pricePerPoint pounds a year for a point, unless there are bands
 * @param bands a sum for all who have so many points and fewer than the next band asks for
 * @param contingencyPercent of the sum, kept back for needs that change
 */
public record PointsTable(
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Question> questions,
        @Nullable Money pricePerPoint,
        @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid Band> bands,

        @NotNull
        @Pattern(regexp = "\\d{1,2}(\\.\\d{1,2})?", message = "a percentage below 100 such as \"5\" or \"2.5\"")
        String contingencyPercent) {

    /** Points for needs, or points that a carer's support takes off. */
    public enum About {
        NEEDS,
        CARER_SUPPORT
    }

    public record Question(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 500) String text,
            @NotNull About about,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid Choice> choices) {}

    public record Choice(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 500) String text,
            @Min(0) @Max(10_000) int points) {}

    /** @param yearly pounds a year from so many points on */
    public record Band(
            @Min(0) @Max(1_000_000) int fromPoints, @NotNull Money yearly) {}

    @AssertTrue(message = "give a price per point or bands, and not both")
    boolean isPricePerPoint() {
        return (pricePerPoint == null) != (bands == null);
    }

    @Schema(hidden = true)
    @AssertTrue(message = "no amount may be negative")
    boolean isAmounts() {
        return Stream.concat(
                        Stream.of(pricePerPoint),
                        bands == null
                                ? Stream.empty()
                                : bands.stream().map(band -> band == null ? null : band.yearly()))
                .noneMatch(amount -> amount != null && amount.isNegative());
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code points-table-unsound} */
    void mustBeSound() {
        var codes = new HashSet<String>();
        for (var question : questions) {
            if (!codes.add(question.code())) {
                throw new PointsTableUnsound("The question " + question.code() + " is there twice.").refused();
            }
            if (question.choices().stream().map(Choice::code).distinct().count()
                    < question.choices().size()) {
                throw new PointsTableUnsound("The question " + question.code() + " has two choices with one code.")
                        .refused();
            }
        }
        bandsMustRise();
    }

    private void bandsMustRise() {
        int next = 0;
        var least = Money.ZERO;
        for (var band : bands == null ? List.<Band>of() : bands) {
            if (next == 0 ? band.fromPoints() != 0 : band.fromPoints() < next) {
                throw new PointsTableUnsound(
                                "The first band is from 0 points, each other from more than the one before.")
                        .refused();
            }
            if (least.isMoreThan(band.yearly())) {
                throw new PointsTableUnsound(
                                "The band from " + band.fromPoints() + " points is worth less than the one before.")
                        .refused();
            }
            next = band.fromPoints() + 1;
            least = band.yearly();
        }
    }

    BigDecimal contingency() {
        return new BigDecimal(contingencyPercent);
    }
}
