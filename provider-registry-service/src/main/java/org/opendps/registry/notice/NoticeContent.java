package org.opendps.registry.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
        @Nullable LocalDate ceasedOn,
        List<String> missing) {

    /** Who establishes it, and who else may buy from it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Council(
            String authority,
            @Nullable String name,
            @Nullable String ppon,
            Particulars.@Nullable Contact contact) {}

    /** What is bought, from when to when, and how a supplier joins. */
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
            List<String> geography,
            LocalDate estimatedStart,
            LocalDate estimatedEnd,
            @Nullable BigDecimal feePercent) {}

    /** A part of the market, such as a kind of support. */
    public record Part(int number, String code, String title, List<String> cpvCodes) {}

    /** What became different, and from when on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Modification(
            LocalDate effectiveOn,
            @Nullable Supplier admitted,
            @Nullable Supplier removed,
            String summary) {}
}
