package org.opendps.registry.notice.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.regime.Regime;

/** What notices say that the register does not know; each part may come later. */
public record Particulars(
        @Nullable @Size(max = 200) String councilName,

        @Schema(description = "The council's number on the central digital platform")
        @Nullable
        @Pattern(regexp = "P[B-DF-HJ-NP-TV-Z]{3}-\\d{4}-[B-DF-HJ-NP-TV-Z]{4}")
        String ppon,

        @Nullable @Valid Contact contact,

        @Schema(description = "Of the market or procurement, given with its first notice") @Nullable @Size(max = 200)
        String identifier,

        @Nullable @Size(max = 500) String documentsAt,
        @Nullable @Size(max = 2000) String howToApply,
        @Nullable @Size(max = 5000) String description,

        @Schema(description = "How it is verified that a provider meets the conditions") @Nullable @Size(max = 2000)
        String verification,

        @Schema(description = "Whether it is for light-touch contracts (Procurement Act 2023 s.9)") @Nullable
        Boolean lightTouch,

        @Schema(
                description = "Of a dynamic market: no end is foreseen, whatever last day the register has; it is then"
                        + " not announced")
        @Nullable
        Boolean openEnded,

        @Schema(description = "The names of councils that may buy from it, by their GSS codes")
        @Nullable
        @Size(max = 500)
        Map<@Size(max = 20) String, @NotBlank @Size(max = 200) String> userAuthorityNames) {

    static final Particulars UNSAID = new Particulars(null, null, null, null, null, null, null, null, null, null, null);

    /**
     * A market or an open framework of other services is none that this system could call off from.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code light-touch-only}
     */
    public void mustBeFor(Regime regime) {
        boolean mayBeOther = regime == Regime.PA23_DYNAMIC_MARKET || regime == Regime.PA23_OPEN_FRAMEWORK;
        if (mayBeOther && Boolean.FALSE.equals(lightTouch)) {
            throw new LightTouchOnly().refused();
        }
    }

    /** Whom of the council to ask; a team rather than a person. */
    public record Contact(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,
            @Nullable @Size(max = 30) String phone,
            @NotBlank @Size(max = 500) String address) {}
}
