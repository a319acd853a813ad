/** Who may supply: purchasing systems, providers, their applications, admission and membership. */
@NullMarked
package org.opendps.registry;

import org.jspecify.annotations.NullMarked;
