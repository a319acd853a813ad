package org.opendps.registry.notice.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says, as far as it is known: the fields of the Procurement Regulations 2024 (reg 25 for dynamic
 * markets), of which each kind of notice has its own.
 *
 * @param missing in plain words what is not there yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeContent(
        Council council,
        String title,
        @Nullable String identifier,
        @Nullable Market market,
        @Nullable LocalDate establishedOn,
        @Nullable List<Supplier> members,
        @Nullable Modification modification,
        @Nullable Excluded excluded,
        @Nullable LocalDate ceasedOn,
        @Nullable LocalDate conflictsAssessedOn,
        List<String> missing) {

    /** The same, with the day of the conflicts assessment where it names one. */
    NoticeContent assessedOn(@Nullable LocalDate day) {
        return new NoticeContent(
                council,
                title,
                identifier,
                market,
                establishedOn,
                members,
                modification,
                excluded,
                ceasedOn,
                conflictsAssessedOn == null ? null : day,
                missing);
    }

    /** Who establishes it, and who else may buy from it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Council(
            String authority,
            @Nullable String name,
            @Nullable String ppon,
            Particulars.@Nullable Contact contact) {}

    /**
     * What is bought, from when to when, and how a supplier joins. {@code userAuthorityNames}: of those of {@code
     * userAuthorities} that the council has named. {@code estimatedEnd}: none of a market that is {@code openEnded}.
     *
     * <p>LEGAL-CHECK: that reg 25(2) lets a market without a foreseen end say so in place of a day.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Market(
            @Nullable String documentsAt,
            @Nullable String howToApply,
            @Nullable String description,
            List<String> cpvCodes,
            List<String> conditions,
            @Nullable String verification,
            @Nullable Boolean lightTouch,
            List<Part> parts,
            List<String> userAuthorities,
            @Nullable Map<String, String> userAuthorityNames,
            List<String> geography,
            LocalDate estimatedStart,
            @Nullable Boolean openEnded,
            @Nullable LocalDate estimatedEnd,
            @Nullable BigDecimal feePercent) {}

    /** A part of the market, such as a kind of support. */
    public record Part(int number, String code, String title, List<String> cpvCodes) {}

    /** Who was refused or removed for a ground for exclusion, and when. Which ground it was is not kept here. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Excluded(LocalDate on, @Nullable Supplier supplier, String summary) {}

    /** What became different, and from when on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Modification(
            LocalDate effectiveOn,
            @Nullable Supplier admitted,
            @Nullable Supplier removed,
            String summary) {}
}
