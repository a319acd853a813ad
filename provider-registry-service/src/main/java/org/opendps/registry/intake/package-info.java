/**
 * A council brings in the providers that it knows, as a file: each line a provider and, where it says so, a draft
 * application for it. The file is worked off in the background; what became of each line can be read meanwhile.
 */
@NullMarked
package org.opendps.registry.intake;

import org.jspecify.annotations.NullMarked;
