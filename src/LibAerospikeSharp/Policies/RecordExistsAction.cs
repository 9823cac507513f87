namespace LibAerospikeSharp;

/// <summary>What a write does with a record that exists, or doesn't. The default is <see cref="Update"/>.</summary>
public enum RecordExistsAction
{
    /// <summary>Makes the record, or changes it; bins that are not written stay.</summary>
    Update,

    /// <summary>Makes the record; where there is one, <see cref="RecordExistsException"/>.</summary>
    CreateOnly,

    /// <summary>Changes the record; where there is none, <see cref="RecordNotFoundException"/>.</summary>
    UpdateOnly,

    /// <summary>Makes the record, or puts it in the place of the old one, whose other bins are dropped.</summary>
    Replace,

    /// <summary>Puts the record in the place of the old one; where there is none, <see cref="RecordNotFoundException"/>.</summary>
    ReplaceOnly,
}
