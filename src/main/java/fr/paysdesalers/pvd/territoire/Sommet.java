package fr.paysdesalers.pvd.territoire;

/**
 * A point of a border, in ten-thousandths of a degree (about ten metres): two communes that share a border name its points
 * alike, whatever the decimals of their file.
 */
record Sommet(int longitude, int latitude) implements Comparable<Sommet> {

    private static final int PAR_DEGRE = 10_000;

    static Sommet de(double longitude, double latitude) {
        return new Sommet((int) Math.round(longitude * PAR_DEGRE), (int) Math.round(latitude * PAR_DEGRE));
    }

    @Override
    public int compareTo(Sommet autre) {
        return longitude == autre.longitude
                ? Integer.compare(latitude, autre.latitude)
                : Integer.compare(longitude, autre.longitude);
    }
}
