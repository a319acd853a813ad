package org.opendps.registry.purchasing.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * A kind of support that can be called off, such as day opportunities. CPV codes are eight digits.
 *
 * @param serviceBands how much support a session takes, such as STANDARD and ENHANCED: rates are agreed for each
 * @param areas where it is bought; empty for everywhere in the system
 * @param priceCap the most that a session may cost; none when left out
 * @param conditions codes of the system's conditions that only this category asks for
 * @param settings in which it may take place; empty for any
 */
public record Category(
        @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = "\\d{8}(-\\d)?") String> cpvCodes,
        @Size(max = 20) List<@NotBlank @Size(max = 60) String> serviceBands,
        @Size(max = 500) List<@NotBlank String> areas,
        @Nullable Money priceCap,
        @Size(max = 100) List<@NotBlank String> conditions,
        @Size(max = 3) List<@NotNull Setting> settings) {

    private static final List<String> ONE_BAND = List.of("STANDARD");

    public Category {
        serviceBands = serviceBands == null || serviceBands.isEmpty() ? ONE_BAND : List.copyOf(serviceBands);
        areas = orNone(areas);
        conditions = orNone(conditions);
        settings = orNone(settings);
    }

    private static <T> List<T> orNone(@Nullable List<T> asked) {
        return asked == null ? List.of() : List.copyOf(asked);
    }

    public boolean isBoughtIn(String area) {
        return areas.isEmpty() || areas.contains(area);
    }

    public boolean allows(Setting setting) {
        return settings.isEmpty() || settings.contains(setting);
    }
}
