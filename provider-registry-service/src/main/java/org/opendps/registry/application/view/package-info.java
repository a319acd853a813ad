/**
 * Applications as each reader may see them.
 */
@NullMarked
package org.opendps.registry.application.view;

import org.jspecify.annotations.NullMarked;
