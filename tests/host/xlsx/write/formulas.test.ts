import { formulaInFile } from '../../../../src/host/xlsx/write/formulas';

describe('formulaInFile', () => {
  test.each([
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=xlookup(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=_xlfn.XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=SORT(FILTER(A1:A9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
    ['=LET(x,1,y,x+1,x*y)', '_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)'],
    ['=LAMBDA(a, b, a+b)(1,2)', '_xlfn.LAMBDA(_xlpm.a, _xlpm.b, _xlpm.a+_xlpm.b)(1,2)'],
    ['=LET(مجموع,SUM(A1:A3),مجموع/2)', '_xlfn.LET(_xlpm.مجموع,SUM(A1:A3),_xlpm.مجموع/2)'],
    ['=SUM(B2#)', 'SUM(_xlfn.ANCHORARRAY(B2))'],
    ["=COUNT('ورقة 1'!B2#)", "COUNT(_xlfn.ANCHORARRAY('ورقة 1'!B2))"],
    ['=@A1:A3*2', '_xlfn.SINGLE(A1:A3)*2'],
    ['=QAFILA.CHECK(A1,{1,2})', 'QAFILA.CHECK(A1,{1,2})'],
    ['=IF(A1="LET(x,1)","@A1","#")', 'IF(A1="LET(x,1)","@A1","#")'],
    ['=STDEV.S(A1:A3)+STDEV(A1:A3)', '_xlfn.STDEV.S(A1:A3)+STDEV(A1:A3)'],
    ['=الحصة+1', 'الحصة+1'],
  ])('%s', (formula, expected) => {
    expect(formulaInFile(formula, null)).toBe(expected);
  });

  test.each([
    ['=[@Qty]*2', 'Stock[[#This Row],[Qty]]*2'],
    ['=[@[Unit price]]*[@Qty]', 'Stock[[#This Row],[Unit price]]*Stock[[#This Row],[Qty]]'],
    ['=SUM(Other[Qty])', 'SUM(Other[Qty])'],
    ['=SUM([Qty])', 'SUM(Stock[Qty])'],
    ['=SUM(Other[@[a]:[b]])', 'SUM(Other[[#This Row],[a]:[b]])'],
  ])('in the table Stock: %s', (formula, expected) => {
    expect(formulaInFile(formula, 'Stock')).toBe(expected);
  });
});
