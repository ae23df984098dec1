
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "AidSource": [
      "Entitlement",
      "Gift",
      "Pairing",
      "Payment",
      "Visit"
    ],
    "Import": [
      "AccountImport",
      "BankReturnImport",
      "GiftImport",
      "NeedImport",
      "PairingImport",
      "PaymentImport",
      "RegisterImport",
      "StudentImport",
      "TrainingImport",
      "VisitImport",
      "VoucherImport",
      "WhereaboutsImport"
    ]
  }
};
      export default result;
    