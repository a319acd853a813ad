/**
 * The public register: which purchasing systems are open and who was admitted to them, for anybody without login. Names
 * and categories only; a browser or a cache asks again after a minute and is told at little cost that nothing changed.
 */
@NullMarked
package org.opendps.registry.register;

import org.jspecify.annotations.NullMarked;
