package fr.paysdesalers.pvd.audit;

/** A place in the chain and its print; before the first there is {@link #ORIGINE}. */
public record Chainon(long rang, String empreinte) {

    static final Chainon ORIGINE = new Chainon(0, "0".repeat(64));
}
