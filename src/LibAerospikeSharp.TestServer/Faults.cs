namespace LibAerospikeSharp.TestServer;

/// <summary>What the server does wrong on purpose. Asked by connections for each request, so changes take effect at once.</summary>
internal sealed class Faults
{
    private volatile bool _silent;

    /// <summary>Requests are read and thrown away: nothing is carried out, nothing answered.</summary>
    public bool Silent
    {
        get => _silent;
        set => _silent = value;
    }
}
