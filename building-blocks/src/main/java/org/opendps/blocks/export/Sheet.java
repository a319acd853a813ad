package org.opendps.blocks.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.paging.Page;

/**
 * What is to be written of a request.
 *
 * @param row the record that is a row
 * @param following the page after a cursor; null when only the page that was asked for is wanted
 */
record Sheet(Class<?> row, @Nullable Function<String, Page<?>> following) {

    static final String PROPERTY = Sheet.class.getName();
}
