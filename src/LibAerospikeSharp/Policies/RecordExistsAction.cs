namespace LibAerospikeSharp;

/// <summary>What a write does if the record exists, and if it does not. The default is <see cref="Update"/>.</summary>
public enum RecordExistsAction
{
    /// <summary>Creates the record, or updates it. Bins that are not written stay.</summary>
    Update,

    /// <summary>Creates the record. If the record exists, the write fails with a <see cref="RecordExistsException"/>.</summary>
    CreateOnly,

    /// <summary>Updates the record. If the record does not exist, the write fails with a <see cref="RecordNotFoundException"/>.</summary>
    UpdateOnly,

    /// <summary>Creates the record, or overwrites it. All bins that the record had before are removed.</summary>
    Replace,

    /// <summary>
    /// Overwrites the record, and removes all bins that it had before. If the record does not exist, the write fails with a
    /// <see cref="RecordNotFoundException"/>.
    /// </summary>
    ReplaceOnly,
}
