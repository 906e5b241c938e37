package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.socle.Jour;

/**
 * A day that the law or the convention fixes, and that somebody must be told of.
 *
 * @param cle what names it from one morning to the next
 * @param quoi what ends that day
 * @param consequence what happens after it, with its source
 * @param page where it is dealt with, after the address of the convention
 */
record JourLegal(String cle, Jour jour, String quoi, String consequence, String page) {}
