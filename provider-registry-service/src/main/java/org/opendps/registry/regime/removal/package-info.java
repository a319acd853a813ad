/** On which grounds a member is removed, and what the law of each regime says of that. */
@NullMarked
package org.opendps.registry.regime.removal;

import org.jspecify.annotations.NullMarked;
