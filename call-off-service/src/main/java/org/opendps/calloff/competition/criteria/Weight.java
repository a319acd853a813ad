package org.opendps.calloff.competition.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a criterion counts, in per cent. In JSON a string, as every exact number here. */
@Schema(type = SchemaType.STRING, pattern = "^\\d{1,3}(\\.\\d{1,4})?$", examples = "40")
public record Weight(BigDecimal percent) {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,3}(\\.\\d{1,4})?");

    @JsonCreator
    public static Weight of(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException(
                    "a weight is a string in per cent, such as \"40\" or \"12.5\", not \"" + written + "\"");
        }
        return new Weight(new BigDecimal(written));
    }

    static BigDecimal sum(Collection<Weight> weights) {
        return weights.stream().map(Weight::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    @JsonValue
    public String toString() {
        return percent.toPlainString();
    }
}
