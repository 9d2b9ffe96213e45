package spokes.optimize.transport;

import java.util.Arrays;

/** Clients by what they pay per order to move from one center to another, the cheapest first: a binary heap. */
final class MoverHeap {
    private double[] price;
    private int[] client;
    private int size;

    MoverHeap(int capacity) {
        price = new double[Math.max(4, capacity)];
        client = new int[price.length];
    }

    /** Adds without order; {@link #order} comes after all of these. */
    void append(double more, int who) {
        grow();
        price[size] = more;
        client[size++] = who;
    }

    void order() {
        for (int at = size / 2 - 1; at >= 0; at--) {
            sink(at);
        }
    }

    void push(double more, int who) {
        append(more, who);
        int at = size - 1;
        while (at > 0 && price[(at - 1) / 2] > price[at]) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void grow() {
        if (size == price.length) {
            price = Arrays.copyOf(price, 2 * size);
            client = Arrays.copyOf(client, 2 * size);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    double price() {
        return price[0];
    }

    int client() {
        return client[0];
    }

    void pop() {
        swap(0, --size);
        sink(0);
    }

    private void sink(int from) {
        int at = from;
        for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
            child += child + 1 < size && price[child + 1] < price[child] ? 1 : 0;
            if (price[at] <= price[child]) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private void swap(int a, int b) {
        double p = price[a];
        price[a] = price[b];
        price[b] = p;
        int c = client[a];
        client[a] = client[b];
        client[b] = c;
    }
}
