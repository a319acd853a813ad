/** Who guesses does not guess without end: tries are counted within an hour. */
@NullMarked
package org.opendps.registry.ration;

import org.jspecify.annotations.NullMarked;
